from PyQt5.QtSvg import QSvgGenerator; from PyQt5.QtGui import *; from PyQt5.QtCore import *; from PyQt5.QtWidgets import QApplication
a=QApplication(['x'])
g=QSvgGenerator(); g.setFileName('qt-map.svg'); g.setSize(QSize(200,120)); g.setViewBox(QRect(0,0,200,120)); g.setTitle('Bản đồ'); g.setDescription('Xã An')
p=QPainter(g); p.setRenderHint(QPainter.Antialiasing); gr=QLinearGradient(0,0,0,120); gr.setColorAt(0,QColor('#e4eef0')); gr.setColorAt(1,QColor(95,151,166,128)); p.fillRect(0,0,200,120,gr)
pen=QPen(QColor('#274c66'),1.5,Qt.DashLine); pen.setCosmetic(True); p.setPen(pen); p.setBrush(QBrush(QColor(194,107,74,160)))
p.drawPolygon(QPolygonF([QPointF(20,20),QPointF(90,30),QPointF(70,90),QPointF(25,80)])); p.drawEllipse(120,30,40,40); p.setPen(QColor('#162c40')); p.setFont(QFont('DejaVu Sans',9)); p.drawText(30,60,'Xã An'); 
i=QImage(8,8,QImage.Format_RGB32); i.fill(QColor('#b8583f')); p.drawImage(QRect(150,80,30,30),i); p.end()
